package amity.moment.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has just become true, said in the toast, with the way back. */
public record Said(String sentence, @Nullable String undo, Map<String, String> hidden) {}
