package org.communique.article.text;

import java.util.Locale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.Metadata;
import org.communique.article.PrintedDate;
import org.communique.article.PublicationDate;

/**
 * Reads an article from plain text or Markdown: a headline when the first line looks like one, lines of the head such as
 * "Published: 10 March 2022", and paragraphs without the furniture between them.
 *
 * <p>Example: a first line "Lavrov and Kuleba meet in Antalya" becomes the title, the same line at the top of the body is dropped, and
 * so is "Register now to read on".
 */
public final class PlainTextReader {
    private static final int LONGEST_TITLE = 200;
    private static final int HEAD = 8;
    private static final Pattern FIELD = Pattern.compile(
            "(title|headline|date|published|publication date|updated|by|byline|author|source|publisher|url|link|language|section):\\s+(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("[Bb]y ((?:\\p{Lu}[\\p{L}'’.-]+[, ]*(?:and )?){2,8})");

    private final Furniture furniture;

    /** A reader that drops this furniture. */
    public PlainTextReader(Furniture furniture) {
        this.furniture = furniture;
    }

    /**
     * Reads one article.
     *
     * @param id
     *            its identity, unless the text names its address
     * @param text
     *            all of the file
     * @return an article whose body is empty when nothing but furniture was found
     */
    public Article read(String id, String text) {
        List<String> paragraphs = new ArrayList<>(Paragraphs.of(text));
        String title = takeTitle(paragraphs);
        Metadata metadata = Metadata.NONE;
        for (int i = 0; i < Math.min(HEAD, paragraphs.size());) {
            Optional<Head> head = head(paragraphs.get(i));
            if (head.isEmpty()) {
                i++;
                continue;
            }
            title = head.get().title().orElse(title);
            metadata = head.get().into(metadata);
            paragraphs.remove(i);
        }
        dropRepeated(title, paragraphs);
        String body = String.join("\n\n", furniture.without(paragraphs));
        return new Article(metadata.url().orElse(id), title, body, Dateline.add(metadata, body));
    }

    private static String takeTitle(List<String> paragraphs) {
        if (paragraphs.size() < 2 || !looksLikeTitle(paragraphs.getFirst())) {
            return "";
        }
        return paragraphs.removeFirst().replaceFirst("^#{1,6} +", "");
    }

    private static boolean looksLikeTitle(String line) {
        return line.length() <= LONGEST_TITLE && !line.contains("\n") && !line.matches(".*[.:;,]$")
                && !FIELD.matcher(line).matches() && !PrintedDate.isAll(line) && !BYLINE.matcher(line).matches()
                && Dateline.find(line).isEmpty();
    }

    private static void dropRepeated(String title, List<String> paragraphs) {
        for (int i = Math.min(2, paragraphs.size() - 1); i >= 0; i--) {
            if (!title.isEmpty() && paragraphs.get(i).equalsIgnoreCase(title)) {
                paragraphs.remove(i);
            }
        }
    }

    private static Optional<Head> head(String paragraph) {
        Matcher field = FIELD.matcher(paragraph);
        if (field.matches()) {
            return Head.of(field.group(1), field.group(2).strip());
        }
        Matcher byline = BYLINE.matcher(paragraph);
        if (byline.matches()) {
            return Head.of("byline", byline.group(1).strip());
        }
        return PrintedDate.isAll(paragraph) ? Head.of("date", paragraph) : Optional.empty();
    }

    /** A line of the head: what it is called and what it says. */
    private record Head(String name, String value) {
        static Optional<Head> of(String name, String value) {
            Head head = new Head(name.toLowerCase(Locale.ROOT), value);
            return head.isDate() && head.date().isEmpty() ? Optional.empty() : Optional.of(head);
        }

        private boolean isDate() {
            return name.equals("date") || name.startsWith("publi") && !name.equals("publisher")
                    || name.equals("updated");
        }

        private Optional<PublicationDate> date() {
            String basis = "the line \"" + name + "\"";
            return PublicationDate.parse(value, basis).or(() -> PrintedDate.find(value, basis));
        }

        Optional<String> title() {
            return name.equals("title") || name.equals("headline") ? Optional.of(value) : Optional.empty();
        }

        Metadata into(Metadata known) {
            return switch (name) {
                case "date", "published", "publication date" -> known.withPublished(date());
                case "updated" -> known.withModified(date());
                case "by", "byline", "author" -> known.withByline(Optional.of(value));
                case "source", "publisher" -> known.withPublisher(Optional.of(value));
                case "url", "link" -> known.withUrl(Optional.of(value));
                case "language" -> known.withLanguage(Optional.of(value));
                case "section" -> known.withSection(Optional.of(value));
                default -> known;
            };
        }
    }
}
