package amity.card;

import amity.moment.Exactness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something of this year to thank for, with its day. */
public record Memory(LocalDate on, @Nullable Exactness about, String words) {}
