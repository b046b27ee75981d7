package org.stewardledger.journal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {
    private static final String EMPTY_HEX = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String EMPTY_BASE64 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private final ModelTree model = ModelTree.ofDifferentLeaves(100);

    @Test
    void hashesNothingForTheEmptyTree() {
        assertThat(Hash.EMPTY_ROOT.hex()).isEqualTo(EMPTY_HEX);
        assertThat(Hash.EMPTY_ROOT.base64()).isEqualTo(EMPTY_BASE64);
        assertThat(Hash.EMPTY_ROOT).hasToString(EMPTY_HEX);
    }

    @Test
    void hashesLeavesAndNodesApart() {
        Hash left = Hash.leaf(model.body(0));
        Hash right = Hash.leaf(model.body(1));
        assertThat(left).isEqualTo(model.leaf(0));
        assertThat(Hash.node(left, right)).isEqualTo(model.root(2));
        assertThat(Hash.node(right, left)).isNotEqualTo(model.root(2));
        assertThat(Hash.leaf(Hashes.write(List.of(left, right)))).isNotEqualTo(Hash.node(left, right));
    }

    @Test
    void comesBackFromEachOfItsForms() {
        Hash hash = model.leaf(7);
        assertThat(Hash.of(hash.bytes())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(Hash.ofHex(hash.hex())).isEqualTo(hash);
        assertThat(Hash.ofBase64(hash.base64())).isEqualTo(hash);
        assertThat(hash).isNotEqualTo(model.leaf(8)).isNotEqualTo(null).isNotEqualTo(hash.hex());
        assertThat(hash.hashCode()).isNotEqualTo(model.leaf(8).hashCode());
    }

    @Test
    void cannotBeChangedThroughTheBytesItWasMadeOfOrGaveOut() {
        byte[] source = model.leaf(1).bytes();
        Hash hash = Hash.of(source);
        source[0]++;
        hash.bytes()[1]++;
        assertThat(hash).isEqualTo(model.leaf(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33, 64})
    void refusesAnyOtherLength(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[length]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofHex("00".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "V3JvbmdMZWFm",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
                "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
            })
    void refusesBase64ThatItWouldNotWrite(String base64) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofBase64(base64));
    }

    @Test
    void refusesHexThatItWouldNotWrite() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofHex("E" + EMPTY_HEX.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofHex("g" + EMPTY_HEX.substring(1)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void hashesOnCorrectlyAfterACallThatFailed() {
        assertThatNullPointerException().isThrownBy(() -> Hash.leaf(null));
        assertThatNullPointerException().isThrownBy(() -> Hash.node(model.leaf(0), null));
        assertThat(Hash.leaf("leaf 3".getBytes(StandardCharsets.UTF_8))).isEqualTo(model.leaf(3));
    }

    @Test
    void hashesOnManyThreadsAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var hashed = threads.invokeAll(IntStream.range(0, 2_000)
                    .<Callable<Hash>>mapToObj(i -> () -> Hash.leaf(model.body(i % 100)))
                    .toList());
            for (int i = 0; i < hashed.size(); i++) {
                assertThat(hashed.get(i).get()).isEqualTo(model.leaf(i % 100));
            }
        }
    }
}
