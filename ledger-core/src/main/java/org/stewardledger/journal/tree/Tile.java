package org.stewardledger.journal.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a hash tile stands: up to 256 neighbouring hashes of one level of the tree, as C2SP tlog-tiles cuts it.
 *
 * <p>The tiles of level <i>l</i> hold the hashes over 256<sup><i>l</i></sup> leaves each. A full tile never changes;
 * a partial one (the last of its level) is replaced by wider ones as the tree grows.
 *
 * @param level 0 for leaf hashes, to 7, the highest that a tree of fewer than 2^63 leaves has
 * @param index counts the tiles of this level from the left, from 0
 * @param width the number of hashes in the tile: 256 if it is full, 1 to 255 if it is partial
 */
public record Tile(int level, long index, int width) {

    /** How many levels of the tree a tile spans: those of its hashes, up to just below the root over them. */
    public static final int HEIGHT = 8;

    /** The number of hashes in a full tile. */
    public static final int FULL_WIDTH = 1 << HEIGHT;

    private static final int LAST_LEVEL = (Long.SIZE - 1) / HEIGHT;
    private static final Pattern PATH =
            Pattern.compile("tile/([0-7])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /**
     * Checks that a tree of fewer than 2^63 leaves can have such a tile.
     *
     * @throws IllegalArgumentException if it cannot
     */
    public Tile {
        if (!isPossible(level, index, width)) {
            throw new IllegalArgumentException("no tile at level " + level + ", index " + index + ", width " + width);
        }
    }

    /** The full tile at that place. */
    public static Tile full(int level, long index) {
        return new Tile(level, index, FULL_WIDTH);
    }

    /**
     * The tile at that place as a tree of that size has it: full, or the last of its level and then mostly partial.
     *
     * @throws IllegalArgumentException if the tree has no tile there
     */
    public static Tile inTree(int level, long index, long treeSize) {
        if (!isPossible(level, index, 1) || index * FULL_WIDTH >= nodes(level, treeSize)) {
            throw new IllegalArgumentException(
                    "no tile at level " + level + ", index " + index + " in a tree of " + treeSize);
        }
        return new Tile(level, index, (int) Math.min(FULL_WIDTH, nodes(level, treeSize) - index * FULL_WIDTH));
    }

    /**
     * The tile that a path names, or nothing if it names none in exactly the form that {@link #path()} writes.
     *
     * @param path as a client asks for it, without a leading slash
     */
    public static Optional<Tile> ofPath(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
        int width = parts.group(3) == null ? FULL_WIDTH : Integer.parseInt(parts.group(3));
        return isPossible(level, index, width)
                ? Optional.of(new Tile(level, index, width))
                        .filter(tile -> tile.path().equals(path))
                : Optional.empty();
    }

    public boolean isFull() {
        return width == FULL_WIDTH;
    }

    /** Where the tile is served and kept, {@code tile/0/x001/x234/067.p/5} for instance. */
    public String path() {
        return "tile/" + level + "/" + place();
    }

    /**
     * Where the bundle with the bodies of this tile's leaves is served and kept, {@code tile/entries/000} for instance.
     *
     * @throws IllegalStateException if this is no tile of leaf hashes
     */
    public String entriesPath() {
        if (level != 0) {
            throw new IllegalStateException("a tile of level " + level + " has no entries");
        }
        return "tile/entries/" + place();
    }

    private String place() {
        StringBuilder place = new StringBuilder(threeDigits(index));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            place.insert(0, "x" + threeDigits(rest) + "/");
        }
        return isFull() ? place.toString() : place + ".p/" + width;
    }

    private static String threeDigits(long number) {
        return String.format(Locale.ROOT, "%03d", number % 1000);
    }

    private static boolean isPossible(int level, long index, int width) {
        return level >= 0
                && level <= LAST_LEVEL
                && width >= 1
                && width <= FULL_WIDTH
                && index >= 0
                && index <= Math.floorDiv(nodes(level, Long.MAX_VALUE) - width, FULL_WIDTH);
    }

    /** How many hashes the tiles of a level hold for a tree of that size. */
    private static long nodes(int level, long treeSize) {
        return treeSize >> (HEIGHT * level);
    }
}
