/**
 * Pages: what a reader sees in a browser. Every state of a page is an address, with the two times it is asked for.
 *
 * <p>A controller asks the questions; a page record is made from the answers by a pure function; a template of the same
 * name shows it. Fact, declaration and judgement, and what was transcribed and what was spoken, are told apart in words
 * wherever they occur. No partner is given a score.
 */
@NullMarked
package org.stewardledger.api.web;

import org.jspecify.annotations.NullMarked;
