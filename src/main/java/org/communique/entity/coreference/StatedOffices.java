package org.communique.entity.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.NameQuery.Stated;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.mention.Mention;
import org.communique.mention.OfficeModifier;
import org.communique.mention.OfficeTitles;
import org.communique.mention.TitleMatch;

/**
 * Reads from a chain which office the article states, for which state, and whether it is held or was.
 *
 * <p>Example: "former Pakistani Prime Minister Shaukat Aziz" states {@code head-of-government} of Pakistan, held before.
 */
final class StatedOffices {
    private static final Set<String> NO_OFFICE = Set.of("honorific", "counterpart");
    private final OfficeTitles titles = OfficeTitles.shipped();
    private final Gazetteer gazetteer;

    StatedOffices(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What all mentions of a chain state together, the first title deciding. */
    Stated of(Chain chain) {
        Optional<Mention> titled = chain.mentions().stream().filter(StatedOffices::statesOffice).findFirst();
        Optional<String> title = titled.flatMap(m -> m.traits().title()).or(chain::title);
        List<String> bodies = titled.map(m -> m.traits().nations()).filter(n -> !n.isEmpty()).orElse(chain.nations());
        Optional<TitleMatch> match = title.flatMap(this::match);
        Optional<String> officeClass = match.map(m -> officeClass(m, bodies)).or(chain::officeClass)
                .filter(c -> !NO_OFFICE.contains(c));
        Optional<OfficeModifier> modifier = titled.flatMap(this::modifier).or(() -> match
                .flatMap(TitleMatch::modifier));
        return new Stated(title, officeClass, bodies, modifier);
    }

    private static boolean statesOffice(Mention mention) {
        return mention.traits().title().isPresent()
                && mention.traits().officeClass().filter(c -> !NO_OFFICE.contains(c)).isPresent();
    }

    private Optional<TitleMatch> match(String title) {
        return titles.matchAt(List.of(title.split(" ")), 0);
    }

    private String officeClass(TitleMatch match, List<String> bodies) {
        return bodies.stream().findFirst().map(this::bodyName).map(match::officeClass).orElseGet(match::officeClass);
    }

    private String bodyName(String body) {
        return gazetteer.country(body).map(CountryRecord::code).orElseGet(() -> gazetteer.label(body));
    }

    /** "Former" and the like stand among the modifiers of a mention, before its title. */
    private Optional<OfficeModifier> modifier(Mention mention) {
        String title = mention.traits().title().orElse("");
        for (String word : mention.traits().modifiers()) {
            List<String> words = new ArrayList<>(List.of(word));
            words.addAll(List.of(title.split(" ")));
            Optional<OfficeModifier> found = titles.matchAt(words, 0).flatMap(TitleMatch::modifier);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
