package org.stewardledger.journal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("It changes the default locale.")
class TileTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 0, 5, tile/0/000.p/5",
        "1, 67, 255, tile/1/067.p/255",
        "0, 999, 256, tile/0/999",
        "0, 1000, 256, tile/0/x001/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "3, 1234067, 1, tile/3/x001/x234/067.p/1",
        "0, 36028797018963966, 256, tile/0/x036/x028/x797/x018/x963/966",
        "7, 0, 127, tile/7/000.p/127",
    })
    void isNamedByItsPath(int level, long index, int width, String path) {
        Tile tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.ofPath(path)).contains(tile);
    }

    @Test
    void comesBackFromItsPath() {
        RandomGenerator random = new SplittableRandom(2);
        for (int i = 0; i < 10_000; i++) {
            int level = random.nextInt(7);
            long index = random.nextLong(1L << random.nextInt(1, 55 - 8 * level));
            Tile tile = new Tile(level, index, random.nextInt(1, 257));
            assertThat(Tile.ofPath(tile.path())).contains(tile);
        }
    }

    @Test
    void isNamedInPlainDigitsWhateverTheLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
        try {
            assertThat("%d".formatted(1)).isNotEqualTo("1");
            assertThat(new Tile(0, 1234067, 5).path()).isEqualTo("tile/0/x001/x234/067.p/5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/",
                "/tile/0/000",
                "tile/0/000/",
                "tile/0/0",
                "tile/0/0000",
                "tile/00/000",
                "tile/-1/000",
                "tile/8/000",
                "tile/63/000",
                "tile/0/-01",
                "tile/0/x000/001",
                "tile/0/001/000",
                "tile/0/x001",
                "tile/0/X001/000",
                "tile/0/000.p",
                "tile/0/000.p/",
                "tile/0/000.p/0",
                "tile/0/000.p/05",
                "tile/0/000.p/256",
                "tile/0/000.p/999",
                "tile/0/000.p/1\n",
                "tile/0/٠٠٠",
                "tile/0/x036/x028/x797/x018/x963/967",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/7/000",
                "tile/entries/000",
                "tile/0/x001/../000",
            })
    void refusesAnyOtherPath(String path) {
        assertThat(Tile.ofPath(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 1",
        "8, 0, 1",
        "0, -1, 1",
        "0, 0, 0",
        "0, 0, 257",
        "7, 0, 128",
        "7, 1, 1",
        "6, 127, 256",
        "0, 36028797018963967, 256",
        "0, 36028797018963968, 1",
    })
    void refusesPlacesThatNoTreeHas(int level, long index, int width) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(level, index, width));
    }

    @ParameterizedTest
    @CsvSource({
        "70000, 0, 272, 256",
        "70000, 0, 273, 112",
        "70000, 1, 0, 256",
        "70000, 1, 1, 17",
        "70000, 2, 0, 1",
        "256, 0, 0, 256",
        "256, 1, 0, 1",
        "9223372036854775807, 7, 0, 127",
        "9223372036854775807, 0, 36028797018963967, 255",
    })
    void isAsWideAsTheTreeHasIt(long treeSize, int level, long index, int width) {
        assertThat(Tile.inTree(level, index, treeSize)).isEqualTo(new Tile(level, index, width));
    }

    @ParameterizedTest
    @CsvSource({
        "70000, 0, 274",
        "70000, 1, 2",
        "70000, 3, 0",
        "256, 0, 1",
        "255, 1, 0",
        "0, 0, 0",
        "-1, 0, 0",
        "70000, -1, 0",
        "70000, 8, 0",
        "70000, 0, -1",
        "9223372036854775807, 0, 9223372036854775807",
    })
    void isRefusedWhereTheTreeHasNone(long treeSize, int level, long index) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.inTree(level, index, treeSize));
    }

    @Test
    void namesTheBundleOfItsEntries() {
        assertThat(new Tile(0, 1234067, 3).entriesPath()).isEqualTo("tile/entries/x001/x234/067.p/3");
        assertThat(Tile.full(0, 0).entriesPath()).isEqualTo("tile/entries/000");
        assertThatIllegalStateException().isThrownBy(() -> Tile.full(1, 0).entriesPath());
    }
}
