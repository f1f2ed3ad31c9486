package org.communique.entity.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.article.PublicationDate;
import org.communique.entity.EntityLinker;
import org.communique.entity.EntityType;
import org.communique.entity.NameQuery.Stated;
import org.communique.entity.Resolution;
import org.communique.mention.Mention;

/**
 * Finds whom an office speaks of that states no state of its own: somebody named before, or the like of somebody.
 *
 * <p>Example: "the secretary" is the Secretary of State named before; "his Russian counterpart" holds for RU the office
 * that the person before him holds, also when the text gives no title to that person.
 */
final class OpenOffices {
    private static final Set<String> ONE_HOLDER = Set.of("head-of-state", "head-of-government", "foreign-minister",
            "defence-minister", "finance-minister", "org-head");
    private static final Set<String> LEADING = Set.of("head-of-state", "head-of-government", "leader",
            "faction-leader", "party-leader");
    private final EntityLinker linker;
    private final List<Identified> all;
    private final Optional<PublicationDate> date;

    OpenOffices(EntityLinker linker, List<Identified> all, Optional<PublicationDate> date) {
        this.linker = linker;
        this.all = all;
        this.date = date;
    }

    /** The chain with what could be found out; the same when nothing could. */
    Identified settle(Identified one, int number) {
        Mention first = one.chain().mentions().getFirst();
        if (isLeader(one)) {
            return leaderNamed(one).map(one::as).orElse(one);
        }
        if (!one.isOpen()) {
            return one;
        }
        if (first.traits().officeClass().filter("counterpart"::equals).isPresent()) {
            return counterpart(one, first, number);
        }
        boolean bare = one.chain().nations().isEmpty() && first.traits().modifiers().stream()
                .noneMatch(Set.of("a", "an", "another", "former")::contains);
        return bare ? namedBefore(one, first).map(one::as).orElse(one) : one;
    }

    private static boolean isLeader(Identified one) {
        return one.chain().type() == EntityType.OFFICE && one.chain().nations().size() == 1
                && one.stated().officeClass().filter("leader"::equals).isPresent();
    }

    /** "The Chinese leader" is whoever of that state's leaders the article names, before whoever the tables have. */
    private Optional<Identified> leaderNamed(Identified one) {
        String nation = one.chain().nations().getFirst();
        List<Identified> leaders = all.stream().filter(other -> other.chain().type() == EntityType.PERSON)
                .filter(other -> other.stated().bodies().contains(nation)
                        || other.resolution().tenure().filter(t -> t.position().body().equals(nation)).isPresent())
                .filter(other -> other.holds(LEADING)).toList();
        return leaders.stream().map(Identified::key).distinct().count() == 1
                ? Optional.of(leaders.getFirst())
                : Optional.empty();
    }

    private Optional<Identified> namedBefore(Identified one, Mention mention) {
        Optional<String> title = mention.traits().title();
        List<Identified> called = all.stream().filter(other -> other.chain().type() == EntityType.PERSON)
                .filter(other -> isBefore(other, mention))
                .filter(other -> title.filter(other::isCalled).isPresent() || one.holds(ONE_HOLDER)
                        && other.officeClass().equals(one.officeClass()))
                .toList();
        long persons = called.stream().map(Identified::key).distinct().count();
        return persons == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static boolean isBefore(Identified other, Mention mention) {
        return other.chain().mentions().stream().anyMatch(m -> m.span().part() == mention.span().part()
                && m.span().compareTo(mention.span()) < 0);
    }

    private Identified counterpart(Identified one, Mention mention, int number) {
        Optional<String> office = owner(mention).filter(o -> o.holds(ONE_HOLDER)).flatMap(Identified::officeClass);
        if (office.isEmpty() || one.chain().nations().size() != 1) {
            return one;
        }
        Stated stated = new Stated(Optional.empty(), office, one.chain().nations(), Optional.empty());
        Resolution resolution = linker.resolveOffice(stated, date);
        return Identified.of(one.chain(), stated, resolution, number);
    }

    /** Whoever was spoken of last before a mention, in its sentence or the one before, also by pronoun. */
    private Optional<Identified> owner(Mention mention) {
        int sentence = mention.extent().sentence();
        return all.stream().filter(other -> last(other, mention).filter(m -> m.extent().sentence() >= sentence - 1)
                .isPresent()).max((a, b) -> last(a, mention).get().span().compareTo(last(b, mention).get().span()));
    }

    private static Optional<Mention> last(Identified other, Mention mention) {
        Stream<Mention> before = other.chain().mentions().stream()
                .filter(m -> m != mention && m.span().part() == mention.span().part()
                        && m.span().compareTo(mention.span()) < 0);
        return before.reduce((a, b) -> b);
    }
}
