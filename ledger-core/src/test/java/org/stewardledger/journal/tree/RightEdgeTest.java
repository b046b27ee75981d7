package org.stewardledger.journal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RightEdgeTest {
    private static final int SIZES = 1_100;

    private final ModelTree model = ModelTree.ofDifferentLeaves(SIZES);

    @Test
    void isTheModelsEdgeAtEverySizeWhenGrownLeafByLeaf() {
        RightEdge edge = RightEdge.EMPTY;
        for (int size = 0; size < SIZES; size++) {
            assertThat(edge.size()).isEqualTo(size);
            assertThat(edge.roots()).isEqualTo(model.edge(size));
            assertThat(edge.root()).isEqualTo(model.root(size));
            edge = edge.append(model.leaf(size));
        }
    }

    @Test
    void isTheSameInWhateverBatchesItGrew() {
        RandomGenerator random = new SplittableRandom(1);
        for (int run = 0; run < 300; run++) {
            RightEdge edge = RightEdge.EMPTY;
            while (edge.size() < SIZES) {
                long next = Math.min(SIZES, edge.size() + random.nextLong(1 + random.nextLong(SIZES)));
                edge = edge.appendAll(model.leaves(edge.size(), next));
                assertThat(edge).isEqualTo(new RightEdge(next, model.edge(next)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.stewardledger.journal.tree.GiantTree#some")
    void growsTreesOfAnySize(GiantTree tree) {
        ModelTree giant = tree.model();
        RightEdge edge = new RightEdge(tree.size() - 1, giant.edge(tree.size() - 1));
        assertThat(edge.root()).isEqualTo(giant.root(tree.size() - 1));
        RightEdge grown = edge.appendAll(giant.leaves(tree.size() - 1, tree.size() + 5));
        assertThat(grown).isEqualTo(new RightEdge(tree.size() + 5, giant.edge(tree.size() + 5)));
        assertThat(grown.root()).isEqualTo(giant.root(tree.size() + 5));
    }

    @Test
    void comesBackFromItsBytes() {
        for (int size = 0; size < SIZES; size++) {
            RightEdge edge = new RightEdge(size, model.edge(size));
            assertThat(edge.bytes()).hasSize(32 * Integer.bitCount(size));
            assertThat(RightEdge.of(size, edge.bytes())).isEqualTo(edge);
        }
    }

    @Test
    void keepsTheBiggestSubtreeFirst() {
        byte[] bytes = new RightEdge(5, model.edge(5)).bytes();
        assertThat(bytes)
                .startsWith(model.mth(0, 4).bytes())
                .endsWith(model.leaf(4).bytes());
    }

    @ParameterizedTest
    @CsvSource({"0, 32", "1, 0", "1, 31", "1, 33", "1, 64", "3, 32", "3, 96", "4, 64", "-1, 2048", "-1, 0"})
    void refusesBytesThatAreNoEdgeOfThatSize(long size, int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> RightEdge.of(size, new byte[length]));
    }

    @Test
    void staysAsItIsWhenAnotherGrowsFromIt() {
        RightEdge edge = new RightEdge(3, model.edge(3));
        edge.append(model.leaf(3));
        assertThat(edge).isEqualTo(new RightEdge(3, model.edge(3)));
        assertThat(edge.appendAll(List.of())).isEqualTo(edge);
    }

    @Test
    void refusesToGrowBeyondWhatCanBeCounted() {
        RightEdge full = new RightEdge(Long.MAX_VALUE, Collections.nCopies(63, model.leaf(0)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> full.append(model.leaf(0)));
    }
}
