/**
 * Mails and pages saved as MHTML: the text they carry, and what their head says of it.
 *
 * <p>Bytes come in, a {@link org.communique.article.mail.MailContent} goes out. This package must not know how a page or a
 * text becomes an article.
 */
package org.communique.article.mail;
