package org.readout.record;

/** What part of a society an actor is, by PLOVER's codes. */
public enum Sector {
    GOV,
    MIL,
    REB,
    OPP,
    PTY,
    COP,
    JUD,
    SPY,
    MED,
    EDU,
    BUS,
    CRM,
    CVL,
    JRN,
    LEG,
    ELI,
    LAB,
    NGO,
    REL,
    SOC,
    AGR,
    REF,
    UNK
}
