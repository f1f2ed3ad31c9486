package org.communique.article.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Detects the language of a text: English by its little words, which costs next to nothing; any other by OpenNLP's model
 * of 183 languages, which is loaded when the first such text comes.
 *
 * <p>Example: "Les ministres des affaires étrangères se sont rencontrés …" is {@code fr}.
 */
public final class LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}'’]+");
    private static final int FEWEST_WORDS = 12;
    private static final int LOOKED_AT = 5000;
    private static final double ENGLISH = 0.1;
    private static final double SURE = 0.5;
    private static final double CERTAINLY_NOT_ENGLISH = 0.04;

    private final Set<String> englishWords = words();

    /** The model and the two-letter codes of its languages; made when first needed. */
    private static final class Model {
        private static final LanguageDetectorModel LOADED = load();
        private static final Map<String, String> CODES = codes();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            for (String language : Locale.getISOLanguages()) {
                codes.put(Locale.of(language).getISO3Language(), language);
            }
            // The model names the varieties where ISO 639-1 has the whole.
            codes.put("cmn", "zh");
            codes.put("pes", "fa");
            codes.put("ekk", "et");
            codes.put("lvs", "lv");
            codes.put("nob", "no");
            return codes;
        }
    }

    /** The language of a text; empty when it is too short or too mixed to tell. */
    public Optional<String> detect(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String[] words = NO_LETTERS.split(start.strip().toLowerCase(Locale.ROOT).replace('’', '\''));
        boolean wordless = start.codePoints().filter(Character::isIdeographic).count() > 2 * FEWEST_WORDS
                || start.length() > 20 * words.length;
        if (words.length < FEWEST_WORDS && !wordless) {
            return Optional.empty();
        }
        double english = englishShare(words);
        return english >= ENGLISH ? Optional.of("en") : modelled(start, english);
    }

    private double englishShare(String[] words) {
        long english = Arrays.stream(words).filter(englishWords::contains).count();
        return (double) english / words.length;
    }

    private static Optional<String> modelled(String text, double english) {
        Language best = new LanguageDetectorME(Model.LOADED).predictLanguage(text);
        boolean sure = best.getConfidence() >= SURE || english < CERTAINLY_NOT_ENGLISH;
        return sure ? Optional.of(Model.CODES.getOrDefault(best.getLang(), best.getLang())) : Optional.empty();
    }

    private static Set<String> words() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LanguageDetector.class.getResourceAsStream("english-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(
                    line.split(" "))).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
