package amity.season;

import amity.plan.Idea;
import amity.plan.Tags;
import amity.practice.Practice;
import java.util.List;

/** The ideas that could be given, and the tags that lead from a taste to one of them: the shelf knows. */
public interface Ideas {
    List<Idea> ideas(Practice practice);

    Tags tags(Practice practice);
}
