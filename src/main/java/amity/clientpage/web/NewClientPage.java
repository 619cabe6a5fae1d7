package amity.clientpage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new client.
 *
 * @param same clients of that name already
 */
public record NewClientPage(
        String name, String town, String email, @Nullable String wrong, String warning, List<ClientPage.Pick> same) {}
