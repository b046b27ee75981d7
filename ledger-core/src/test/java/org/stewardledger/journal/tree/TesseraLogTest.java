package org.stewardledger.journal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole log written by another implementation, transparency-dev/tessera, at each of its 15 sizes. */
class TesseraLogTest {
    private static final Path LOG = Vectors.folder("tessera-log/testdata/log");
    private static final Tiles TILES = tile -> Vectors.bytes(LOG.resolve(tile.path()));

    record About(String vkey, List<String> leaves, String note) {}

    static IntStream sizes() {
        return IntStream.rangeClosed(1, 15);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void hasTheTilesAndRootThatItsEntriesGive(int size) {
        Tile tile = Tile.inTree(0, 0, size);
        List<byte[]> entries = entries(Vectors.bytes(LOG.resolve(tile.entriesPath())));
        assertThat(entries.stream().map(entry -> new String(entry, StandardCharsets.UTF_8)))
                .isEqualTo(about().leaves().subList(0, size));
        List<Hash> leaves = entries.stream().map(Hash::leaf).toList();
        assertThat(new TileHashes(tile, leaves).bytes()).isEqualTo(TILES.read(tile));
        assertThat(RightEdge.EMPTY.appendAll(leaves).root()).isEqualTo(root(size));
        assertThat(TILES.nodes(size).root(size)).isEqualTo(root(size));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void provesItsLeavesAndItsGrowth(int size) throws InvalidProof {
        NodeHashes nodes = TILES.nodes(size);
        for (int index = 0; index < size; index++) {
            Hash leaf = Hash.leaf(about().leaves().get(index).getBytes(StandardCharsets.UTF_8));
            InclusionProof.of(nodes, index, size).verify(leaf, root(size));
        }
        for (int older = 1; older <= size; older++) {
            ConsistencyProof.of(nodes, older, size).verify(root(older), root(size));
        }
    }

    @Test
    void beginsWithTheEmptyTree() {
        assertThat(root(0)).isEqualTo(Hash.EMPTY_ROOT);
    }

    private static About about() {
        return Vectors.json(Vectors.folder("tessera-log").resolve("README.json"), About.class);
    }

    /** The root in the checkpoint of a size; the lines are origin, size, root. */
    private static Hash root(int size) {
        String checkpoint = new String(Vectors.bytes(LOG.resolve("checkpoint." + size)), StandardCharsets.UTF_8);
        List<String> lines = checkpoint.lines().toList();
        assertThat(lines.get(1)).isEqualTo(Integer.toString(size));
        return Hash.ofBase64(lines.get(2));
    }

    /** The entries of a bundle: for each its length in two bytes, then the body. */
    private static List<byte[]> entries(byte[] bundle) {
        ByteBuffer bytes = ByteBuffer.wrap(bundle);
        List<byte[]> entries = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] entry = new byte[Short.toUnsignedInt(bytes.getShort())];
            bytes.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
