package org.readout.web.pages;

/** Which page of how many. */
public record Leaf(int page, long total, int size) {

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < last();
    }
}
