package org.communique.article.mail;

import java.util.Optional;
import org.communique.article.PublicationDate;

/**
 * The text that a mail or a saved page carries.
 *
 * <p>Example: a press release sent by mail has the subject as its title, the date of its head, and a plain text.
 *
 * @param content
 *            the bytes of its text
 * @param html
 *            whether they are HTML
 * @param charset
 *            the character set that the mail names
 * @param subject
 *            the subject, empty when there is none
 * @param sent
 *            the day on which it was sent; empty for a saved page, whose date says when it was saved
 * @param from
 *            the name of the sender
 * @param address
 *            the address that a page was saved from
 */
public record MailContent(byte[] content, boolean html, Optional<String> charset, String subject,
        Optional<PublicationDate> sent, Optional<String> from, Optional<String> address) {
}
