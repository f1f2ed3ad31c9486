package org.communique.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.article.PublicationDate;
import org.communique.entity.EntityType;
import org.communique.entity.Wanted;

/**
 * One query of a batch.
 *
 * <p>Example: {@code {"query":"Kuliba","type":"person","limit":3,"properties":[{"pid":"office","v":"foreign minister"},
 * {"pid":"country","v":{"id":"Q212"}},{"pid":"date","v":"2022-03-10"}]}}.
 *
 * @param wanted
 *            the name with what is known of it
 * @param limit
 *            how many candidates to give at most
 */
record ReconcileQuery(Wanted wanted, int limit) {
    private static final int USUAL = 5;
    private static final int MOST = 50;
    private static final int LONGEST = 300;

    /**
     * Reads a query.
     *
     * @throws IllegalArgumentException
     *             when it has no name
     */
    static ReconcileQuery of(JsonNode json) {
        String name = json.path("query").asText("").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A query needs \"query\", a name of at most " + LONGEST + " characters.");
        }
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (String type : texts(json.path("type"))) {
            Kind.of(type).map(Kind::type).ifPresent(types::add);
        }
        Wanted wanted = Wanted.named(name).being(types);
        for (JsonNode property : json.path("properties")) {
            wanted = with(wanted, property.path("pid").asText(""), texts(property.path("v")));
        }
        int limit = Math.clamp(json.path("limit").asInt(USUAL), 1, MOST);
        return new ReconcileQuery(wanted, limit);
    }

    private static Wanted with(Wanted wanted, String property, List<String> values) {
        String value = values.stream().filter(text -> !text.isBlank()).findFirst().orElse("");
        String id = Property.of(property).filter(one -> one.is("match")).map(Property::id).orElse("");
        if (value.isEmpty()) {
            return wanted;
        }
        return switch (id) {
            case "office" -> wanted.office(value);
            case "country" -> wanted.country(value);
            case "date" -> date(value).map(wanted::on).orElse(wanted);
            default -> wanted;
        };
    }

    private static Optional<PublicationDate> date(String text) {
        return PublicationDate.parse(text, "query");
    }

    /** A value is a string, a number, a thing that was reconciled before, or a list of such. */
    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> texts.addAll(texts(one)));
        } else if (value.isObject()) {
            texts.add(value.path("id").asText(value.path("name").asText("")));
        } else if (value.isValueNode() && !value.isNull()) {
            texts.add(value.asText());
        }
        return texts;
    }
}
