package amity.intake.file;

/** Counts how often each of very many keys was seen. */
final class Ordinals {
    private final KeyIndex places = new KeyIndex();
    private int[] counts = new int[1 << 10];

    /** 1 the first time, 2 the second. */
    int next(String key) {
        int place = places.of(key);
        counts = KeyIndex.room(counts, place);
        return ++counts[place];
    }
}
