package org.stewardledger.journal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.stewardledger.journal.tree.InvalidProof.Flaw.IMPOSSIBLE_SIZES;
import static org.stewardledger.journal.tree.InvalidProof.Flaw.MISSING_HASHES;
import static org.stewardledger.journal.tree.InvalidProof.Flaw.OLDER_ROOT_DIFFERS;
import static org.stewardledger.journal.tree.InvalidProof.Flaw.ROOT_DIFFERS;
import static org.stewardledger.journal.tree.InvalidProof.Flaw.TRAILING_HASHES;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConsistencyProofTest {
    private static final int SIZES = 1_100;

    private final ModelTree model = ModelTree.ofDifferentLeaves(SIZES);
    private final RandomGenerator random = new SplittableRandom(5);

    @Test
    void provesEverySizeFromEveryEarlierOne() throws InvalidProof {
        for (int newer = 1; newer <= SIZES; newer++) {
            for (int older = 1; older <= newer; older++) {
                ConsistencyProof proof = ConsistencyProof.of(model::at, older, newer);
                // Plain equals: an assertion for each of 600,000 proofs would take longer than the proofs.
                if (!proof.equals(new ConsistencyProof(older, newer, model.proof(older, newer)))) {
                    throw new AssertionError(proof + " is not the model's");
                }
                proof.verify(model.root(older), model.root(newer));
            }
        }
    }

    @Test
    void isTheSameFromTiles() {
        KeptTiles kept = new KeptTiles();
        kept.append(model.leaves(0, SIZES));
        for (int newer = 1; newer <= SIZES; newer += 1 + random.nextInt(60)) {
            NodeHashes nodes = kept.nodes(newer);
            for (int older = 1; older <= newer; older++) {
                assertThat(ConsistencyProof.of(nodes, older, newer).path()).isEqualTo(model.proof(older, newer));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.stewardledger.journal.tree.GiantTree#some")
    void provesTreesOfAnySize(GiantTree tree) throws InvalidProof {
        long older = tree.marked() + 1;
        Tiles tiles = tile -> tree.model().tile(tile).bytes();
        ConsistencyProof proof = ConsistencyProof.of(tiles.nodes(tree.size()), older, tree.size());
        assertThat(proof.path()).isEqualTo(tree.model().proof(older, tree.size()));
        proof.verify(tree.model().root(older), tree.model().root(tree.size()));
        refusesSpoiledHashes(tree.model(), proof);
    }

    @Test
    void refusesEverySpoiledProof() {
        for (int newer = 1; newer <= SIZES; newer += newer < 70 ? 1 : 1 + random.nextInt(100)) {
            for (int older = 1; older <= newer; older += newer < 70 ? 1 : 1 + random.nextInt(100)) {
                refusesSpoiledHashes(model, ConsistencyProof.of(model::at, older, newer));
            }
        }
    }

    private void refusesSpoiledHashes(ModelTree tree, ConsistencyProof proof) {
        Hash older = tree.root(proof.olderSize());
        Hash newer = tree.root(proof.newerSize());
        List<Hash> path = proof.path();
        BrokenPaths.withAFlippedBit(path, random)
                .forEach(broken -> refuses(with(proof, broken), older, newer, OLDER_ROOT_DIFFERS, ROOT_DIFFERS));
        BrokenPaths.withSwappedHashes(path)
                .forEach(broken -> refuses(with(proof, broken), older, newer, OLDER_ROOT_DIFFERS, ROOT_DIFFERS));
        BrokenPaths.withDroppedHashes(path)
                .forEach(broken -> refuses(with(proof, broken), older, newer, MISSING_HASHES));
        BrokenPaths.withAddedHashes(path, List.of(older, newer, Hash.EMPTY_ROOT))
                .forEach(broken -> refuses(with(proof, broken), older, newer, TRAILING_HASHES));
        refuses(proof, BrokenPaths.flipped(older, random.nextInt(256)), newer, OLDER_ROOT_DIFFERS, ROOT_DIFFERS);
        refuses(proof, older, BrokenPaths.flipped(newer, random.nextInt(256)), ROOT_DIFFERS);
        if (!older.equals(newer)) {
            refuses(proof, newer, older, OLDER_ROOT_DIFFERS, ROOT_DIFFERS);
        }
    }

    @Test
    void refusesEveryOtherOlderSizeWithItsOwnRoot() {
        for (int newer = 1; newer <= 40; newer++) {
            for (int older = 1; older <= newer; older++) {
                List<Hash> path = model.proof(older, newer);
                for (int other = 1; other <= newer; other++) {
                    if (other != older) {
                        ConsistencyProof resized = new ConsistencyProof(other, newer, path);
                        refuses(resized, model.root(other), model.root(newer), InvalidProof.Flaw.values());
                    }
                }
            }
        }
    }

    @Test
    void refusesEveryOtherNewerSizeWithItsOwnRoot() {
        for (int newer = 1; newer <= 40; newer++) {
            for (int older = 1; older <= newer; older++) {
                List<Hash> path = model.proof(older, newer);
                for (int other = older; other <= 80; other++) {
                    if (other != newer) {
                        ConsistencyProof resized = new ConsistencyProof(older, other, path);
                        refuses(resized, model.root(older), model.root(other), InvalidProof.Flaw.values());
                    }
                }
            }
        }
    }

    @Test
    void refusesATreeThatWasRewritten() {
        ModelTree rewritten = new ModelTree(LongStream.range(1, 70).boxed().toList());
        for (int newer = 2; newer <= 70; newer++) {
            for (int older = 1; older < newer; older++) {
                ConsistencyProof proof = ConsistencyProof.of(rewritten::at, older, newer);
                refuses(proof, model.root(older), rewritten.root(newer), OLDER_ROOT_DIFFERS, ROOT_DIFFERS);
                ConsistencyProof old = ConsistencyProof.of(model::at, older, newer);
                refuses(old, model.root(older), rewritten.root(newer), ROOT_DIFFERS);
            }
        }
    }

    @Test
    void refusesSizesInEachOthersPlace() {
        for (int newer = 2; newer <= 70; newer++) {
            for (int older = 1; older < newer; older++) {
                ConsistencyProof swapped = new ConsistencyProof(newer, older, model.proof(older, newer));
                refuses(swapped, model.root(older), model.root(newer), IMPOSSIBLE_SIZES);
                refuses(swapped, model.root(newer), model.root(older), IMPOSSIBLE_SIZES);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0, 8",
        "9, 8",
        "-1, 8",
        "-1, -1",
        "1, -1",
        "-9223372036854775808, 9223372036854775807",
        "9223372036854775807, -9223372036854775808",
    })
    void refusesSizesOfWhichNothingCanBeProved(long older, long newer) {
        refuses(new ConsistencyProof(older, newer, List.of()), Hash.EMPTY_ROOT, Hash.EMPTY_ROOT, IMPOSSIBLE_SIZES);
        refuses(new ConsistencyProof(older, newer, model.proof(6, 8)), model.root(6), model.root(8), IMPOSSIBLE_SIZES);
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.of(model::at, older, newer));
    }

    @Test
    void saysWhichOfTheTwoRootsDiffers() {
        ConsistencyProof proof = ConsistencyProof.of(model::at, 6, 8);
        refuses(proof, model.root(5), model.root(8), OLDER_ROOT_DIFFERS);
        refuses(proof, model.root(6), model.root(7), ROOT_DIFFERS);
        refuses(new ConsistencyProof(7, 7, List.of()), model.root(6), model.root(7), ROOT_DIFFERS);
    }

    private static ConsistencyProof with(ConsistencyProof proof, List<Hash> path) {
        return new ConsistencyProof(proof.olderSize(), proof.newerSize(), path);
    }

    private static void refuses(ConsistencyProof proof, Hash older, Hash newer, InvalidProof.Flaw... oneOf) {
        InvalidProof.Flaw flaw = flaw(proof, older, newer);
        if (flaw == null || !List.of(oneOf).contains(flaw)) {
            throw new AssertionError(proof + " gave " + flaw + ", not one of " + List.of(oneOf));
        }
    }

    private static InvalidProof.@Nullable Flaw flaw(ConsistencyProof proof, Hash older, Hash newer) {
        try {
            proof.verify(older, newer);
            return null;
        } catch (InvalidProof e) {
            return e.flaw();
        }
    }
}
