/**
 * The fifth stage: sentences and entities become {@link org.communique.event.Encounter}s, with participants in roles, a
 * status, a place and a time.
 *
 * <p>One n-ary event, never a bag of pairs; different counterparts met separately are different events; a series of
 * rounds is one. "Demands must be met" is not a meeting.
 *
 * <p>This package must not know RDF, stores or the network.
 */
package org.communique.event;
