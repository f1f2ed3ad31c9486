package org.communique.article.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.communique.article.PrintedDate;
import org.communique.article.PublicationDate;

/**
 * Finds the text in a mail ({@code .eml}) or a page saved as MHTML.
 *
 * <p>Example: of a mail with a plain and an HTML version the plain one is read; of a saved page the page itself, not its
 * pictures.
 */
public final class MailReader {
    private static final int LONGEST_HEADER = 100_000;
    private static final int SHORTEST = 80;

    private MailReader() {
    }

    /**
     * The text of a mail; empty when it carries none.
     *
     * @throws IOException
     *             when it is no mail
     */
    public static Optional<MailContent> read(byte[] mail) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(LONGEST_HEADER).build());
        Message message = builder.parseMessage(new ByteArrayInputStream(mail));
        List<Entity> texts = new ArrayList<>();
        gather(message, texts, 0);
        Optional<String> savedFrom = field(message, "Snapshot-Content-Location")
                .or(() -> texts.stream().flatMap(text -> field(text, "Content-Location").stream()).findFirst());
        Optional<Entity> plain = first(texts, "text/plain");
        boolean readPlain = savedFrom.isEmpty() && plain.isPresent() && bytes(plain.get()).length > SHORTEST;
        Optional<Entity> chosen = readPlain
                ? plain
                : first(texts, "text/html").or(() -> texts.stream().findFirst());
        return chosen.isEmpty() ? Optional.empty() : Optional.of(content(message, chosen.get(), savedFrom));
    }

    private static void gather(Entity entity, List<Entity> texts, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < 20) {
            parts.getBodyParts().forEach(part -> gather(part, texts, depth + 1));
        } else if (entity.getBody() instanceof SingleBody && entity.getMimeType().startsWith("text/")
                && !"attachment".equals(entity.getDispositionType())) {
            texts.add(entity);
        }
    }

    private static Optional<Entity> first(List<Entity> texts, String type) {
        return texts.stream().filter(text -> text.getMimeType().equals(type)).findFirst();
    }

    private static byte[] bytes(Entity text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (text.getBody() instanceof SingleBody body) {
            body.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static MailContent content(Message message, Entity text, Optional<String> savedFrom) throws IOException {
        Optional<PublicationDate> sent = savedFrom.isPresent()
                ? Optional.empty()
                : field(message, "Date").flatMap(date -> PrintedDate.find(date, "date of the mail"));
        Optional<String> from = Optional.ofNullable(message.getFrom()).filter(list -> !list.isEmpty())
                .map(list -> list.get(0)).map(Mailbox::getName).filter(name -> !name.isBlank());
        boolean html = text.getMimeType().equals("text/html");
        return new MailContent(bytes(text), html, Optional.ofNullable(text.getCharset()),
                Objects.requireNonNullElse(message.getSubject(), "").strip(), sent, from,
                savedFrom.filter(address -> address.startsWith("http")));
    }

    private static Optional<String> field(Entity entity, String name) {
        return Optional.ofNullable(entity.getHeader()).map(header -> header.getField(name)).map(Field::getBody)
                .map(String::strip);
    }
}
