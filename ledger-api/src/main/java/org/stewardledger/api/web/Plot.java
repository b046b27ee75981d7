package org.stewardledger.api.web;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stacked bars, and the table that says the same in text.
 *
 * @param id         names it on its page
 * @param title      what it shows
 * @param along      what the bars stand for
 * @param categories one for each bar, in order
 * @param series     the parts that are stacked, from the bottom up
 */
record Plot(String id, String title, String along, List<String> categories, List<Series> series) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A part of every bar.
     *
     * @param style  the name of its style, which is that of the mark of the same meaning
     * @param name   what it counts
     * @param values its height in each bar
     */
    record Series(String style, String name, List<Integer> values) {

        public int total() {
            return values.stream().mapToInt(Integer::intValue).sum();
        }
    }

    Plot {
        categories = List.copyOf(categories);
        series = series.stream().filter(one -> one.total() > 0).toList();
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return series.isEmpty();
    }

    /** All of one bar. */
    public int total(int category) {
        return series.stream().mapToInt(one -> one.values().get(category)).sum();
    }

    /** All of all bars. */
    public int all() {
        return series.stream().mapToInt(Series::total).sum();
    }

    /** What the script that draws it reads. */
    public String json() {
        return JSON.writeValueAsString(this);
    }
}
