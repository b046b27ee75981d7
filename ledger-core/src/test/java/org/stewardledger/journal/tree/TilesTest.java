package org.stewardledger.journal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TilesTest {
    private static final int SIZES = 1_100;

    private final ModelTree model = ModelTree.ofDifferentLeaves(SIZES);

    @Test
    void areFullFromEachMultipleOf256LeavesOn() {
        KeptTiles kept = new KeptTiles();
        for (int size = 1; size <= SIZES; size++) {
            List<TileHashes> filled = kept.append(model.leaves(size - 1, size));
            assertThat(filled)
                    .isEqualTo(size % 256 == 0 ? List.of(model.tile(Tile.full(0, size / 256 - 1))) : List.of());
        }
        assertThat(kept.asked)
                .containsExactly(new Tile(0, 0, 255), new Tile(0, 1, 255), new Tile(0, 2, 255), new Tile(0, 3, 255));
    }

    @Test
    void areTheSameInWhateverBatchesTheTreeGrew() {
        int size = 70_000;
        ModelTree big = ModelTree.ofDifferentLeaves(size);
        RandomGenerator random = new SplittableRandom(3);
        for (int longest : List.of(1, 300, 5_000, size)) {
            KeptTiles kept = new KeptTiles();
            while (kept.leaves.size() < size) {
                int from = kept.leaves.size();
                kept.append(big.leaves(from, Math.min(size, from + 1 + random.nextInt(longest))));
            }
            assertThat(kept.full).hasSize(274);
            kept.full.forEach((tile, hashes) -> assertThat(hashes).isEqualTo(big.tile(tile)));
            assertThat(kept.edge.root()).isEqualTo(big.root(size));
            assertThat(kept.nodes(size).root(size)).isEqualTo(big.root(size));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "255, 1, 1",
        "65535, 1, 2",
        "16777215, 1, 3",
        "16777214, 1, 0",
        "4294967295, 1, 4",
        "72057594037927935, 1, 7",
        "4611686018427387903, 1, 7",
        "4294967000, 1000, 7",
        "16777216, 255, 0",
    })
    void areFilledOnEveryLevelAtOnce(long size, int added, int count) {
        ModelTree giant = new ModelTree(List.of(0L, size - 1, size, size + added - 1));
        List<Tile> asked = new ArrayList<>();
        Tiles tiles = tile -> {
            asked.add(tile);
            return giant.tile(tile).bytes();
        };
        List<TileHashes> filled =
                tiles.filledBy(new RightEdge(size, giant.edge(size)), giant.leaves(size, size + added));
        assertThat(filled).hasSize(count).allSatisfy(full -> assertThat(full).isEqualTo(giant.tile(full.tile())));
        assertThat(filled).allSatisfy(full -> assertThat(full.tile().isFull()).isTrue());
        assertThat(asked)
                .allSatisfy(tile -> assertThat(tile.isFull()).isFalse())
                .doesNotHaveDuplicates();
    }

    @Test
    void areNotFilledFromHashesOfAnotherTree() {
        RightEdge edge = new RightEdge(511, model.edge(511));
        for (int wrong = 0; wrong < 255; wrong++) {
            List<Hash> stored = new ArrayList<>(model.leaves(256, 511));
            stored.set(wrong, model.leaf(0));
            Tiles tiles = tile -> Hashes.write(stored);
            assertThatIllegalStateException().isThrownBy(() -> tiles.filledBy(edge, model.leaves(511, 512)));
        }
    }

    @Test
    void areRefusedWhenTheyHaveAnotherLength() {
        for (int length : List.of(0, 31, 254 * 32, 255 * 32 - 1, 256 * 32)) {
            Tiles tiles = tile -> new byte[length];
            assertThatIllegalArgumentException().isThrownBy(() -> tiles.hashes(new Tile(0, 0, 255)));
        }
    }

    @Test
    void giveTheHashOfEveryCompleteSubtree() {
        KeptTiles kept = new KeptTiles();
        kept.append(model.leaves(0, SIZES));
        for (int size : List.of(1, 2, 255, 256, 257, 511, 512, 768, 1_000, SIZES)) {
            NodeHashes nodes = kept.nodes(size);
            for (int level = 0; level < 12; level++) {
                int complete = size >> level;
                for (int index = 0; index < complete; index++) {
                    assertThat(nodes.at(level, index)).isEqualTo(model.at(level, index));
                }
                int height = level;
                assertThatIllegalArgumentException().isThrownBy(() -> nodes.at(height, complete));
            }
            assertThatIllegalArgumentException().isThrownBy(() -> nodes.at(0, -1));
            assertThatIllegalArgumentException().isThrownBy(() -> nodes.at(-1, 0));
            assertThatIllegalArgumentException().isThrownBy(() -> nodes.at(64, 0));
        }
    }

    @Test
    void giveTheRootOfEverySizeTheTreeHad() {
        KeptTiles kept = new KeptTiles();
        kept.append(model.leaves(0, SIZES));
        NodeHashes nodes = kept.nodes(SIZES);
        for (int size = 0; size <= SIZES; size++) {
            assertThat(nodes.root(size)).isEqualTo(model.root(size));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> nodes.root(SIZES + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> nodes.root(-1));
    }

    @Test
    void areEachReadOnce() {
        KeptTiles kept = new KeptTiles();
        kept.append(model.leaves(0, SIZES));
        NodeHashes nodes = kept.nodes(SIZES);
        nodes.root(SIZES - 1);
        nodes.root(SIZES - 2);
        assertThat(kept.asked).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.stewardledger.journal.tree.GiantTree#some")
    void giveTheNodesOfTreesOfAnySize(GiantTree tree) {
        Tiles tiles = tile -> tree.model().tile(tile).bytes();
        NodeHashes nodes = tiles.nodes(tree.size());
        assertThat(nodes.root(tree.size())).isEqualTo(tree.model().root(tree.size()));
        for (int level = 0; tree.size() >> level > 0; level++) {
            long last = (tree.size() >> level) - 1;
            long marked = Math.min(last, tree.marked() >> level);
            assertThat(nodes.at(level, last)).isEqualTo(tree.model().at(level, last));
            assertThat(nodes.at(level, marked)).isEqualTo(tree.model().at(level, marked));
        }
    }

    @Test
    void haveARootOnlyWhenFull() {
        assertThat(model.tile(Tile.full(0, 3)).root()).isEqualTo(model.mth(768, 1_024));
        assertThatIllegalStateException()
                .isThrownBy(() -> model.tile(new Tile(0, 0, 128)).root());
    }
}
