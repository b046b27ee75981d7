package org.stewardledger.journal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.stewardledger.journal.tree.InvalidProof.Flaw.MISSING_HASHES;
import static org.stewardledger.journal.tree.InvalidProof.Flaw.OUTSIDE_TREE;
import static org.stewardledger.journal.tree.InvalidProof.Flaw.ROOT_DIFFERS;
import static org.stewardledger.journal.tree.InvalidProof.Flaw.TRAILING_HASHES;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InclusionProofTest {
    private static final int SIZES = 1_100;

    private final ModelTree model = ModelTree.ofDifferentLeaves(SIZES);
    private final RandomGenerator random = new SplittableRandom(4);

    @Test
    void provesEveryLeafOfEverySize() throws InvalidProof {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(model::at, index, size);
                // Plain equals: an assertion for each of 600,000 proofs would take longer than the proofs.
                if (!proof.equals(new InclusionProof(index, size, model.path(index, size)))) {
                    throw new AssertionError(proof + " is not the model's");
                }
                proof.verify(model.leaf(index), model.root(size));
            }
        }
    }

    @Test
    void isTheSameFromTiles() {
        KeptTiles kept = new KeptTiles();
        kept.append(model.leaves(0, SIZES));
        for (int size = 1; size <= SIZES; size += 1 + random.nextInt(60)) {
            NodeHashes nodes = kept.nodes(size);
            for (int index = 0; index < size; index++) {
                assertThat(InclusionProof.of(nodes, index, size).path()).isEqualTo(model.path(index, size));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.stewardledger.journal.tree.GiantTree#some")
    void provesLeavesOfTreesOfAnySize(GiantTree tree) throws InvalidProof {
        Tiles tiles = tile -> tree.model().tile(tile).bytes();
        InclusionProof proof = InclusionProof.of(tiles.nodes(tree.size()), tree.marked(), tree.size());
        assertThat(proof.path()).isEqualTo(tree.model().path(tree.marked(), tree.size()));
        proof.verify(tree.model().leaf(tree.marked()), tree.model().root(tree.size()));
        refusesSpoiledHashes(tree.model(), proof);
    }

    @Test
    void refusesEverySpoiledProof() {
        for (int size = 1; size <= SIZES; size += size < 70 ? 1 : 1 + random.nextInt(100)) {
            for (int index = 0; index < size; index += size < 70 ? 1 : 1 + random.nextInt(100)) {
                refusesSpoiledHashes(model, InclusionProof.of(model::at, index, size));
            }
        }
    }

    private void refusesSpoiledHashes(ModelTree tree, InclusionProof proof) {
        Hash leaf = tree.leaf(proof.leafIndex());
        Hash root = tree.root(proof.treeSize());
        List<Hash> path = proof.path();
        BrokenPaths.withAFlippedBit(path, random)
                .forEach(broken -> refuses(with(proof, broken), leaf, root, ROOT_DIFFERS));
        BrokenPaths.withSwappedHashes(path).forEach(broken -> refuses(with(proof, broken), leaf, root, ROOT_DIFFERS));
        BrokenPaths.withDroppedHashes(path).forEach(broken -> refuses(with(proof, broken), leaf, root, MISSING_HASHES));
        BrokenPaths.withAddedHashes(path, List.of(leaf, root, Hash.EMPTY_ROOT))
                .forEach(broken -> refuses(with(proof, broken), leaf, root, TRAILING_HASHES));
        refuses(proof, BrokenPaths.flipped(leaf, random.nextInt(256)), root, ROOT_DIFFERS);
        refuses(proof, leaf, BrokenPaths.flipped(root, random.nextInt(256)), ROOT_DIFFERS);
        refuses(proof, leaf, Hash.EMPTY_ROOT, ROOT_DIFFERS);
        if (!leaf.equals(root)) {
            refuses(proof, root, leaf, ROOT_DIFFERS);
        }
    }

    @Test
    void refusesEachSingleFlippedBit() {
        InclusionProof proof = InclusionProof.of(model::at, 5, 11);
        for (int place = 0; place < proof.path().size(); place++) {
            for (int bit = 0; bit < 256; bit++) {
                List<Hash> broken = new ArrayList<>(proof.path());
                broken.set(place, BrokenPaths.flipped(broken.get(place), bit));
                refuses(with(proof, broken), model.leaf(5), model.root(11), ROOT_DIFFERS);
            }
        }
    }

    @Test
    void refusesEveryOtherIndex() {
        for (int size = 1; size <= 40; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(model::at, index, size);
                for (int other = 0; other < size; other++) {
                    if (other != index) {
                        InclusionProof moved = new InclusionProof(other, size, proof.path());
                        refuses(moved, model.leaf(index), model.root(size), InvalidProof.Flaw.values());
                        refuses(moved, model.leaf(other), model.root(size), InvalidProof.Flaw.values());
                    }
                }
            }
        }
    }

    @Test
    void refusesEveryOtherSizeWithItsOwnRoot() {
        for (int size = 1; size <= 40; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(model::at, index, size);
                for (int other = 1; other <= 80; other++) {
                    if (other != size) {
                        InclusionProof resized = new InclusionProof(index, other, proof.path());
                        refuses(resized, model.leaf(index), model.root(other), InvalidProof.Flaw.values());
                    }
                }
            }
        }
    }

    @Test
    void refusesIndexAndSizeInEachOthersPlace() {
        for (int size = 1; size <= 70; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> path = model.path(index, size);
                refuses(new InclusionProof(size, index, path), model.leaf(index), model.root(size), OUTSIDE_TREE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "8, 8",
        "9, 8",
        "-1, 8",
        "-1, 0",
        "-2, -1",
        "0, -1",
        "-9223372036854775808, 9223372036854775807",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775807, -9223372036854775808",
    })
    void refusesLeavesOutsideTheTree(long index, long size) {
        InclusionProof proof = new InclusionProof(index, size, model.path(3, 8));
        refuses(proof, model.leaf(3), model.root(8), OUTSIDE_TREE);
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(model::at, index, size));
    }

    @Test
    void doesNotSayHowBigTheTreeIs() throws InvalidProof {
        // Why size and root must come from one checkpoint: the path for 3 leaves also fits a tree of 4.
        new InclusionProof(0, 4, model.path(0, 3)).verify(model.leaf(0), model.root(3));
        refuses(new InclusionProof(0, 4, model.path(0, 3)), model.leaf(0), model.root(4), ROOT_DIFFERS);
    }

    @Test
    void doesNotFollowAListThatIsChangedLater() throws InvalidProof {
        List<Hash> path = new ArrayList<>(model.path(3, 8));
        InclusionProof proof = new InclusionProof(3, 8, path);
        path.clear();
        proof.verify(model.leaf(3), model.root(8));
    }

    private static InclusionProof with(InclusionProof proof, List<Hash> path) {
        return new InclusionProof(proof.leafIndex(), proof.treeSize(), path);
    }

    private static void refuses(InclusionProof proof, Hash leaf, Hash root, InvalidProof.Flaw... oneOf) {
        InvalidProof.Flaw flaw = flaw(proof, leaf, root);
        if (flaw == null || !List.of(oneOf).contains(flaw)) {
            throw new AssertionError(proof + " gave " + flaw + ", not one of " + List.of(oneOf));
        }
    }

    private static InvalidProof.@Nullable Flaw flaw(InclusionProof proof, Hash leaf, Hash root) {
        try {
            proof.verify(leaf, root);
            return null;
        } catch (InvalidProof e) {
            return e.flaw();
        }
    }
}
