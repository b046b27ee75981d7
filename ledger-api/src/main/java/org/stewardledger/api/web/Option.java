package org.stewardledger.api.web;

/**
 * One of several things to choose from.
 *
 * @param value  how an address names it
 * @param text   how a reader sees it
 * @param chosen whether it is chosen
 */
record Option(String value, String text, boolean chosen) {}
