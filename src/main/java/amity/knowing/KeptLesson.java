package amity.knowing;

import amity.client.SpecialCategory.Instead;

/**
 * One of the things that words tell, as the user left or changed it.
 *
 * @param agreed they agreed that it is kept, though it tells of health, faith and the like
 * @param neutral neutral words stand in its place: nothing leads back to what was said
 */
public record KeptLesson(Lesson learned, boolean agreed, boolean neutral) {
    public static KeptLesson of(Lesson learned) {
        return new KeptLesson(learned, false, false);
    }

    public static KeptLesson instead(Instead instead) {
        return new KeptLesson(
                Lesson.fact(instead.words(), instead.topic(), instead.stance(), instead.tags()), false, true);
    }
}
