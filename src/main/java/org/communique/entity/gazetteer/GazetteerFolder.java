package org.communique.entity.gazetteer;

import java.util.Locale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The folder in which a user keeps layers over the shipped gazetteer: what was refreshed from an endpoint, and what is
 * the user's own.
 *
 * <p>Example: {@code GazetteerFolder.of(dir).open()} is the shipped gazetteer as long as the folder has no layers. A
 * layer is replaced in one step or not at all: its tables are written into a folder of their own, and then one small
 * file, {@code layers.tsv}, that says which folder counts takes the place of the old one. All layers merged are kept
 * beside them under their hash, so that only the first start after a change has to merge.
 */
public final class GazetteerFolder {
    private static final String POINTER = "layers.tsv";
    private static final String MERGED = "merged-";
    private final Path folder;
    private final Supplier<Gazetteer> lowest;

    private GazetteerFolder(Path folder, Supplier<Gazetteer> lowest) {
        this.folder = folder;
        this.lowest = lowest;
    }

    /** The layers of a folder, which need not exist. */
    public static GazetteerFolder of(Path folder) {
        return new GazetteerFolder(folder, Gazetteer::shipped);
    }

    /** The same layers over another gazetteer than the shipped one. */
    public GazetteerFolder over(Gazetteer other) {
        return new GazetteerFolder(folder, () -> other);
    }

    /** Where it lies. */
    public Path path() {
        return folder;
    }

    /** All layers together; merged when they have changed since the last time. */
    public Gazetteer open() {
        try {
            Map<Layer, String> layers = pointer();
            return layers.isEmpty() ? lowest.get() : merged(layers);
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer in " + folder + " cannot be read ("
                    + e.getMessage() + "); refresh or import it again, or name another folder with --gazetteer.", e);
        }
    }

    /** The tables of one layer; empty when there is none. */
    public Optional<GazetteerTables> layer(Layer layer) throws IOException {
        String name = pointer().get(layer);
        return name == null
                ? Optional.empty()
                : Optional.of(TableReader.read(TableFiles.folder(folder.resolve(name))));
    }

    /** What was set aside when a layer was made: who, office, start, reason, source. */
    public List<List<String>> quarantined(Layer layer) throws IOException {
        String name = pointer().get(layer);
        return name == null ? List.of() : QuarantineList.read(TableFiles.folder(folder.resolve(name)));
    }

    /** The layers that are there, each with the name of its folder. */
    public Map<Layer, String> layers() throws IOException {
        return pointer();
    }

    /**
     * Puts a layer in place of the one that is there. When this fails or the process is killed, the old one still counts.
     *
     * @return the hash of the layer
     */
    public String replace(Layer layer, Sifted content) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>(TableWriter.writeFacts(content.tables()));
        tables.put("quarantine", GazetteerBuilder.quarantineTable(content.quarantined())
                .getBytes(StandardCharsets.UTF_8));
        String hash = hash(tables.values());
        String name = layer.word() + "-" + hash;
        Folders.writeAtOnce(folder.resolve(name), tables);
        Map<Layer, String> layers = new EnumMap<>(Layer.class);
        layers.putAll(pointer());
        layers.put(layer, name);
        point(layers);
        sweep(layers);
        return hash;
    }

    private Map<Layer, String> pointer() throws IOException {
        Map<Layer, String> layers = new EnumMap<>(Layer.class);
        if (Files.isRegularFile(folder.resolve(POINTER))) {
            for (String line : Files.readAllLines(folder.resolve(POINTER)).stream().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                layers.put(Layer.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1]);
            }
        }
        return layers;
    }

    private void point(Map<Layer, String> layers) throws IOException {
        StringBuilder text = new StringBuilder("layer\tfolder\n");
        layers.forEach((layer, name) -> text.append(layer.word()).append('\t').append(name).append('\n'));
        Path written = Files.createTempFile(folder, "layers", ".tmp");
        Files.writeString(written, text);
        Files.move(written, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Gazetteer merged(Map<Layer, String> layers) throws IOException {
        Gazetteer below = lowest.get();
        Path ready = folder.resolve(MERGED + hash(List.of((below.hash() + layers).getBytes(StandardCharsets.UTF_8))));
        if (Files.isDirectory(ready)) {
            return Gazetteer.read(TableFiles.folder(ready));
        }
        List<GazetteerTables> all = new ArrayList<>();
        all.add(below.tables());
        for (String name : layers.values()) {
            all.add(TableReader.read(TableFiles.folder(folder.resolve(name))));
        }
        Map<String, byte[]> tables = TableWriter.write(Layers.merge(all));
        if (Files.isWritable(folder)) {
            Folders.writeAtOnce(ready, tables);
        }
        return Gazetteer.read(TableFiles.memory(tables));
    }

    /** Deletes what no longer counts: earlier layers, and what was merged of them. */
    private void sweep(Map<Layer, String> layers) throws IOException {
        for (Path old : Folders.of(folder)) {
            String name = old.getFileName().toString();
            boolean ours = name.startsWith(MERGED) || name.matches("(refreshed|own)-[0-9a-f]{12}(\\.tmp.*)?");
            if (ours && !layers.containsValue(name)) {
                Folders.delete(old);
            }
        }
    }

    private static String hash(Iterable<byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256, which every Java must have.", e);
        }
    }
}
