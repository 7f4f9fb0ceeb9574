package org.readout.archive.charts;

import org.readout.archive.answers.Quad;
import org.readout.archive.answers.Stance;

/** Colours of Okabe and Ito (2008), which people with any colour vision tell apart, and a letter for each. */
final class Palette {

    private Palette() {}

    static String of(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> "#56b4e9";
            case MATERIAL_COOPERATION -> "#0072b2";
            case VERBAL_CONFLICT -> "#e69f00";
            case MATERIAL_CONFLICT -> "#d55e00";
        };
    }

    static String of(Stance stance) {
        return switch (stance) {
            case FOR -> "#0072b2";
            case AGAINST -> "#d55e00";
            case CONDITIONS -> "#f0e442";
            case SUSPENDED -> "#e69f00";
            case WITHDRAWN -> "#cc79a7";
            case SILENT -> "#999999";
        };
    }

    static char letter(Stance stance) {
        return switch (stance) {
            case FOR -> '+';
            case AGAINST -> '-';
            case CONDITIONS -> '?';
            case SUSPENDED -> '=';
            case WITHDRAWN -> 'x';
            case SILENT -> '.';
        };
    }

    static char letter(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION, VERBAL_CONFLICT -> '░';
            case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> '█';
        };
    }
}
