package org.stewardledger.conduct;

/** In what the stage of working together shows. */
public enum Dimension {
    /** How those involved deal with each other. */
    RELATIONS,
    /** How far each pursues a mission of its own or one of all. */
    MISSION,
    /** Who plans, and what for. */
    PLANNING,
    /** What is told to whom, and through which channels. */
    INFORMATION,
    /** Who decides, and who answers for it. */
    AUTHORITY,
    /** Whose the means are, and who has a say in them. */
    RESOURCES,
    /** Who carries what may go wrong. */
    RISK,
    /** How much time and commitment it takes. */
    INTENSITY
}
