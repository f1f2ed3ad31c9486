package org.communique.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique gazetteer}: looks names up, and builds, tells about and renews what is known of them. */
@Command(name = "gazetteer", description = "Look names up in the gazetteer, and build or renew it.", synopsisSubcommandLabel = "COMMAND", subcommands = {
        GazetteerLookup.class, GazetteerAbout.class, GazetteerRefresh.class, GazetteerImporting.class,
        GazetteerBuild.class})
final class GazetteerCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: one of "
                + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
