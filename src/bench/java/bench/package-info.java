/** Measures what has to be fast, each at three sizes: {@code bin/bench}. It lies outside of {@code amity}, so that Amity never finds it by itself. */
@org.jspecify.annotations.NullMarked
package bench;
