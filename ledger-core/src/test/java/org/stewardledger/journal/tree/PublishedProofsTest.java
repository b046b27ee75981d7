package org.stewardledger.journal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proofs and the reference tree that transparency-dev/merkle publishes. */
class PublishedProofsTest {
    private static final String SET = "transparency-dev-merkle/";

    /** The sizes are unsigned 64-bit numbers; those above 2^63 - 1 wrap to negative ones here, which are refused. */
    record Inclusion(
            BigInteger leafIdx,
            BigInteger treeSize,
            String root,
            String leafHash,
            @Nullable List<String> proof,
            String desc,
            boolean wantErr) {

        void verify() throws InvalidProof {
            new InclusionProof(leafIdx.longValue(), treeSize.longValue(), path(proof))
                    .verify(hash(leafHash), hash(root));
        }
    }

    record Consistency(
            BigInteger size1,
            BigInteger size2,
            String root1,
            String root2,
            @Nullable List<String> proof,
            String desc,
            boolean wantErr) {

        void verify() throws InvalidProof {
            new ConsistencyProof(size1.longValue(), size2.longValue(), path(proof)).verify(hash(root1), hash(root2));
        }
    }

    record ReferenceTree(
            String source, List<String> leafInputsHex, List<String> rootHashesHexBySize1to8, String emptyRootHex) {}

    static List<Path> inclusionFiles() {
        return Vectors.jsonFiles(SET + "testdata/inclusion");
    }

    static List<Path> consistencyFiles() {
        return Vectors.jsonFiles(SET + "testdata/consistency");
    }

    @ParameterizedTest
    @MethodSource("inclusionFiles")
    void acceptsTheGoodInclusionProofsOnly(Path file) {
        Inclusion vector = Vectors.json(file, Inclusion.class);
        assertThat(isRefused(vector::verify)).as(vector.desc()).isEqualTo(vector.wantErr());
    }

    @ParameterizedTest
    @MethodSource("consistencyFiles")
    void acceptsTheGoodConsistencyProofsOnly(Path file) {
        Consistency vector = Vectors.json(file, Consistency.class);
        assertThat(isRefused(vector::verify)).as(vector.desc()).isEqualTo(vector.wantErr());
    }

    @Test
    void areAllThere() {
        assertThat(inclusionFiles()).hasSize(98);
        assertThat(consistencyFiles()).hasSize(98);
    }

    @Test
    void areTheProofsThatAreBuiltHere() {
        List<Hash> leaves = referenceLeaves();
        KeptTiles kept = new KeptTiles();
        kept.append(leaves);
        NodeHashes nodes = kept.nodes(leaves.size());
        assertThat(inclusionFiles().stream()
                        .filter(file -> file.endsWith("happy-path.json"))
                        .map(file -> Vectors.json(file, Inclusion.class)))
                .hasSize(5)
                .allSatisfy(good -> assertThat(InclusionProof.of(
                                        nodes,
                                        good.leafIdx().longValue(),
                                        good.treeSize().longValue())
                                .path())
                        .isEqualTo(path(good.proof())));
        assertThat(consistencyFiles().stream()
                        .filter(file -> file.endsWith("happy-path.json"))
                        .map(file -> Vectors.json(file, Consistency.class)))
                .hasSize(5)
                .allSatisfy(good -> assertThat(ConsistencyProof.of(
                                        nodes,
                                        good.size1().longValue(),
                                        good.size2().longValue())
                                .path())
                        .isEqualTo(path(good.proof())));
    }

    @Test
    void growTheReferenceTree() {
        ReferenceTree tree = referenceTree();
        assertThat(Hash.EMPTY_ROOT.hex()).isEqualTo(tree.emptyRootHex());
        assertThat(RightEdge.EMPTY.root()).isEqualTo(Hash.EMPTY_ROOT);
        RightEdge edge = RightEdge.EMPTY;
        for (Hash leaf : referenceLeaves()) {
            edge = edge.append(leaf);
            assertThat(edge.root().hex())
                    .isEqualTo(tree.rootHashesHexBySize1to8().get((int) edge.size() - 1));
        }
        assertThat(edge.size()).isEqualTo(8);
    }

    private static ReferenceTree referenceTree() {
        return Vectors.json(Vectors.folder(SET).resolve("reference-tree.json"), ReferenceTree.class);
    }

    private static List<Hash> referenceLeaves() {
        return referenceTree().leafInputsHex().stream()
                .map(HexFormat.of()::parseHex)
                .map(Hash::leaf)
                .toList();
    }

    /** The empty text is refused here; any other that is no hash ("WrongLeaf", "don't care 1") gets one of its own. */
    private static Hash hash(String base64) {
        return base64.isEmpty() ? Hash.ofBase64(base64) : hashOrStandIn(base64);
    }

    private static List<Hash> path(@Nullable List<String> proof) {
        return proof == null
                ? List.of()
                : proof.stream().map(PublishedProofsTest::hashOrStandIn).toList();
    }

    private static Hash hashOrStandIn(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        return bytes.length == Hash.LENGTH ? Hash.ofBase64(base64) : Hash.leaf(bytes);
    }

    private static boolean isRefused(Verification verification) {
        try {
            verification.verify();
            return false;
        } catch (InvalidProof | IllegalArgumentException e) {
            return true;
        }
    }

    private interface Verification {
        void verify() throws InvalidProof;
    }
}
