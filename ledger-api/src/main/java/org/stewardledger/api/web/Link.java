package org.stewardledger.api.web;

/**
 * A text that leads somewhere.
 *
 * @param text what it says
 * @param href where it leads, from the root of the application
 */
record Link(String text, String href) {}
