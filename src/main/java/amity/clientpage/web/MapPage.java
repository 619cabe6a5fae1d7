package amity.clientpage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The map of give and get.
 *
 * @param chart what the picture is drawn from
 * @param said the same in words
 * @param leftOut how many are left out since give and get are not counted with them
 * @param crowd what is not on the picture, where it would be too full
 */
public record MapPage(
        String lede,
        boolean all,
        String chart,
        String said,
        @Nullable String leftOut,
        @Nullable String crowd,
        List<Spot> spots,
        List<Remark> remarks) {

    public record Spot(String id, String name, int given, int received, String revenue, String kind) {}

    public record Remark(String id, String name, String sentence) {}
}
