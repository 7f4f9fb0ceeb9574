package org.readout.web.reading;

/**
 * Somebody, or something that is talked about, in a line.
 *
 * @param id within the record
 * @param who what it is known by everywhere
 * @param kind of actor or matter, as it is written in the record
 */
public record Party(String id, String who, String name, String kind) {

    public boolean isMatter() {
        return id.startsWith("m");
    }
}
