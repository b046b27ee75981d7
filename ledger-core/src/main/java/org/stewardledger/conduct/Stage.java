package org.stewardledger.conduct;

/** How closely partners work together. */
public enum Stage {
    /** Each works for itself, and tells others what helps them. */
    COOPERATION,
    /** Each keeps its own authority and means, and they plan some things together. */
    COORDINATION,
    /** They pursue one mission with joint authority, means and risks. */
    COLLABORATION
}
