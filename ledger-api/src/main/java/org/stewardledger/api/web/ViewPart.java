package org.stewardledger.api.web;

import java.util.List;
import java.util.Optional;

/**
 * A part of what a view says, under a heading of its own.
 *
 * @param title  its heading
 * @param level  the level of that heading, 2 to 6
 * @param folded what became of it, when it no longer stands and so is folded; empty when it stands open
 * @param lines  what it says of one thing
 * @param tables what it says of many things alike
 * @param parts  the parts within it
 */
record ViewPart(
        String title, int level, Optional<String> folded, List<Line> lines, List<Table> tables, List<ViewPart> parts) {

    /**
     * One thing said.
     *
     * @param label what it is about
     * @param bits  what it says
     */
    record Line(String label, List<ViewBit> bits) {

        private static final List<ViewBit> NOTHING = List.of(ViewBit.words("—"));

        static Line nothing(String label) {
            return new Line(label, NOTHING);
        }

        /** Whether it says that there is nothing to say; narrow windows leave it out. */
        public boolean isNothing() {
            return bits.equals(NOTHING);
        }
    }

    /**
     * Many things alike.
     *
     * @param caption what they are; no other table of the page has the same
     * @param columns what is said of each
     * @param rows    of each, what is said in each column
     */
    record Table(String caption, List<String> columns, List<List<Line>> rows) {}

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return lines.isEmpty() && tables.isEmpty() && parts.isEmpty();
    }
}
