package amity.shell;

import gg.jte.Content;

/** Something said above every page, as the demo says where its clock stands; no bean of this kind, nothing said. */
public interface Banner {
    Content on(Sheet sheet);
}
