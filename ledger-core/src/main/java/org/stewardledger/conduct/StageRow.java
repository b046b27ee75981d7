package org.stewardledger.conduct;

import java.util.Optional;
import org.stewardledger.act.Evidence;

/**
 * What an assessor says of one dimension.
 *
 * @param dimension of which
 * @param stage     how closely partners work together in it
 * @param evidence  what the assessor points at; empty when at nothing
 */
public record StageRow(Dimension dimension, Stage stage, Optional<Evidence> evidence) {}
