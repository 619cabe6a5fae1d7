package amity.season.knowing;

import amity.client.Fact;
import amity.client.SpecialCategory;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a few words seem to tell.
 *
 * @param confidential the words ask for discretion, as “between us”
 * @param special what they tell of health, faith and the like, with neutral words to keep instead
 */
public record Learned(
        String topic,
        Fact.@Nullable Stance stance,
        SortedSet<String> tags,
        boolean personal,
        boolean confidential,
        @Nullable SpecialCategory special) {

    public Fact.Sensitivity sensitivity() {
        if (confidential) return Fact.Sensitivity.CONFIDENTIAL;
        return personal ? Fact.Sensitivity.PERSONAL : Fact.Sensitivity.ORDINARY;
    }
}
