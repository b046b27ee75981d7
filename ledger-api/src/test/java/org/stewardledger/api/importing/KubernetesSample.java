package org.stewardledger.api.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.stewardledger.api.importing.mapping.BadLine;
import org.stewardledger.api.importing.mapping.Fact;
import org.stewardledger.api.importing.mapping.FactReader;
import org.stewardledger.api.importing.mapping.Mapping;
import org.stewardledger.api.importing.mapping.MilestoneFact;
import org.stewardledger.api.importing.mapping.MilestoneReader;
import org.stewardledger.api.importing.mapping.SubjectReading;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.ProfileReader;

/** The files of the Kubernetes sample, and what they come to under the profile that ships with it. */
public final class KubernetesSample {

    private static final String SAMPLE = "/sample/kubernetes/";

    private KubernetesSample() {}

    public static byte[] bytes(String resource) {
        try (InputStream stream = KubernetesSample.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static MappingProfile profile() {
        return ProfileReader.read("kubernetes.yaml", bytes(SAMPLE + "kubernetes.yaml"));
    }

    public static List<MilestoneFact> milestones() {
        return MilestoneReader.read(profile().partnership().zone(), "releases.json", bytes(SAMPLE + "releases.json"))
                .milestones();
    }

    public static FactReader.Read facts() {
        FactReader reader = new FactReader(profile());
        List<Fact> facts = new ArrayList<>();
        List<BadLine> badLines = new ArrayList<>();
        for (String file : List.of("events.jsonl", "extra.jsonl", "acceptances.jsonl")) {
            FactReader.Read read = reader.read(file, bytes(SAMPLE + file));
            facts.addAll(read.facts());
            badLines.addAll(read.badLines());
        }
        return new FactReader.Read(facts, badLines);
    }

    public static List<SubjectReading> readings() {
        return new Mapping(profile(), milestones()).readAll(facts().facts());
    }
}
