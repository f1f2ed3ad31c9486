package org.communique.mention;

import java.util.List;
import java.util.Optional;

/**
 * A title found in a sentence.
 *
 * <p>Example: "former foreign ministers" is three words of the class {@code foreign-minister}, plural, with the
 * modifier {@link OfficeModifier#FORMER}.
 *
 * @param length
 *            how many words it covers, the modifier included
 * @param titleStart
 *            how many of these words stand before the title itself
 * @param plural
 *            whether several holders are meant
 * @param modifier
 *            what is said of the holding
 * @param meanings
 *            what the title may name, the unrestricted meaning first
 */
public record TitleMatch(int length, int titleStart, boolean plural, Optional<OfficeModifier> modifier,
        List<OfficeTitle> meanings) {
    public TitleMatch {
        meanings = List.copyOf(meanings);
    }

    /** The class of the office when it belongs to no state that is known. */
    public String officeClass() {
        return meanings.getFirst().officeClass();
    }

    /**
     * The class of the office in a state or organisation.
     *
     * @param body
     *            the ISO 3166 alpha-2 code of the state, or the name of the organisation
     */
    public String officeClass(String body) {
        return meanings.stream().filter(meaning -> meaning.of().contains(body)).findFirst()
                .orElse(meanings.getFirst()).officeClass();
    }

    /** Whether it may stand right before a name. */
    public boolean beforeName() {
        return !plural && meanings.getFirst().beforeName();
    }
}
