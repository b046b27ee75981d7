package org.stewardledger.agreement;

/**
 * An element as a renegotiation would have it.
 *
 * @param element which of the ten
 * @param text    what it would say, 1 to 4,000 characters
 */
public record ElementChange(Element element, String text) {}
