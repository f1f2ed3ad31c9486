package org.communique.server.reconcile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the service says of itself: names, identifiers, and where its parts lie. */
final class Manifest {
    private static final int BATCH = 50;

    private Manifest() {
    }

    /** The manifest of a service at an address, which does not end in a slash. */
    static Map<String, Object> of(String address) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.2"));
        manifest.put("name", "Communiqué: who is who in diplomacy");
        manifest.put("identifierSpace", "http://www.wikidata.org/entity/");
        manifest.put("schemaSpace", "http://www.wikidata.org/prop/direct/");
        manifest.put("defaultTypes", Arrays.stream(Kind.values())
                .map(kind -> new Candidates.Type(kind.id(), kind.label())).toList());
        manifest.put("view", Map.of("url", address + "/view?id={{id}}"));
        manifest.put("preview", Map.of("url", address + "/preview?id={{id}}", "width", 400, "height", 220));
        manifest.put("batchSize", BATCH);
        Map<String, Object> suggest = new LinkedHashMap<>();
        for (String what : List.of("entity", "type", "property")) {
            suggest.put(what, Map.of("service_url", address, "service_path", "/suggest/" + what));
        }
        manifest.put("suggest", suggest);
        manifest.put("extend", Map.of("propose_properties",
                Map.of("service_url", address, "service_path", "/extend/propose"), "property_settings", List.of()));
        return manifest;
    }
}
