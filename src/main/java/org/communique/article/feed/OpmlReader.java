package org.communique.article.feed;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads OPML, the lists in which feed readers exchange what they subscribe to.
 *
 * <p>Example: an outline "Ministries" with two feeds in it gives the addresses of both.
 */
public final class OpmlReader {
    private OpmlReader() {
    }

    /**
     * The addresses of the feeds, each once, in the order of the list.
     *
     * @throws UnreadableFeedException
     *             when it is no such list
     */
    public static List<String> read(byte[] xml) throws UnreadableFeedException {
        try (XmlReader text = new XmlReader(new ByteArrayInputStream(XmlGuard.checked(xml)), true)) {
            Set<String> feeds = new LinkedHashSet<>();
            if (new WireFeedInput(false, Locale.ROOT).build(text) instanceof Opml list) {
                gather(list.getOutlines(), feeds);
            }
            return List.copyOf(feeds);
        } catch (FeedException | IllegalArgumentException | IOException e) {
            throw new UnreadableFeedException("is not an OPML list that can be read (" + XmlGuard.cause(e)
                    + "); export it again.", e);
        }
    }

    private static void gather(List<Outline> outlines, Set<String> feeds) {
        for (Outline outline : outlines) {
            if (outline.getXmlUrl() != null && !outline.getXmlUrl().isBlank()) {
                feeds.add(outline.getXmlUrl().strip());
            }
            gather(outline.getChildren(), feeds);
        }
    }
}
