package amity.exchange.tools;

/** Counts how often each of very many keys was seen, in sixteen bytes a key. */
final class Ordinals {
    private long[] keys = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    /** 1 the first time, 2 the second. */
    int next(String key) {
        if (used * 2 > keys.length) {
            grow();
        }
        int place = place(spread(key));
        if (counts[place] == 0) {
            used++;
        }
        return ++counts[place];
    }

    private int place(long hash) {
        int place = (int) (hash >>> 32) & (keys.length - 1);
        while (counts[place] != 0 && keys[place] != hash) {
            place = (place + 1) & (keys.length - 1);
        }
        keys[place] = hash;
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                counts[place(oldKeys[i])] = oldCounts[i];
            }
        }
    }

    private static long spread(String key) {
        return Identity.number(key);
    }
}
