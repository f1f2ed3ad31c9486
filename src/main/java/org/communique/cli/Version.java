package org.communique.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the jar's manifest gives it: {@code Communiqué 0.1.0}. */
final class Version implements IVersionProvider {
    /** The number alone; {@code development} when run from classes. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[]{"Communiqué " + number(),
                "Java " + Runtime.version().feature() + " (" + System.getProperty("java.vendor") + ")"};
    }
}
