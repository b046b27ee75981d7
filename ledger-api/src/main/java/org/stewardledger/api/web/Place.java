package org.stewardledger.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where among the pages a page stands.
 *
 * @param title      what the page is about
 * @param path       its address without parameters
 * @param parameters what it is narrowed by, without the two times
 * @param trail      the pages above it
 * @param section    the part of the partnership it belongs to; empty when to none
 */
record Place(String title, String path, Map<String, String> parameters, List<Link> trail, Optional<Section> section) {

    Place {
        parameters = Map.copyOf(parameters);
        trail = List.copyOf(trail);
    }

    /** The parts of a partnership that its pages belong to. */
    enum Section {
        OVERVIEW("Overview", ""),
        PROMISES("Promises", "/promises"),
        HISTORY("History", "/history");

        private final String text;
        private final String path;

        Section(String text, String path) {
            this.text = text;
            this.path = path;
        }

        String text() {
            return text;
        }

        /** Its address below that of the partnership. */
        String path() {
            return path;
        }
    }
}
