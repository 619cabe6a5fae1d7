package amity.intake.file;

import java.util.Arrays;

/** Gives each of very many keys a place, 0, 1, 2, …, in about fifteen bytes a key: the keys themselves are not kept. */
final class KeyIndex {
    private static final int FREE = 0;
    private int[] table = new int[1 << 11];
    private long[] hashes = new long[1 << 10];
    private int size;

    int of(String key) {
        long hash = RowIdentity.number(key);
        int slot = slot(hash);
        if (table[slot] == FREE) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size + (size >> 1));
            }
            hashes[size++] = hash;
            table[slot] = size;
            if (size * 4L > table.length * 3L) {
                spread();
                return size - 1;
            }
        }
        return table[slot] - 1;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 32) & (table.length - 1);
        while (table[slot] != FREE && hashes[table[slot] - 1] != hash) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void spread() {
        table = new int[table.length * 2];
        for (int place = 0; place < size; place++) {
            table[slot(hashes[place])] = place + 1;
        }
    }

    /** The array, longer where it lacks the place. */
    static int[] room(int[] kept, int place) {
        return place < kept.length ? kept : Arrays.copyOf(kept, place + (place >> 1) + 1);
    }

    static long[] room(long[] kept, int place) {
        return place < kept.length ? kept : Arrays.copyOf(kept, place + (place >> 1) + 1);
    }

    static final class Counter {
        private final KeyIndex places = new KeyIndex();
        private int[] counts = new int[1 << 10];

        /** 1 the first time, 2 the second. */
        int next(String key) {
            int place = places.of(key);
            counts = room(counts, place);
            return ++counts[place];
        }
    }
}
