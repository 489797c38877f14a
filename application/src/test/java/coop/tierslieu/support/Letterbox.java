package coop.tierslieu.support;

import coop.tierslieu.membership.HousePost;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Keeps the letters with a link that the program writes at once, for tests that wait for one. */
@Component
@Primary
public class Letterbox implements HousePost {

    private final List<Sheet> letters = new CopyOnWriteArrayList<>();

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void send(Sheet sheet) {
        letters.add(sheet);
    }

    /** Those to that address, the oldest first. */
    public List<Sheet> to(String email) {
        return letters.stream().filter(letter -> letter.email().equals(email)).toList();
    }

    /** The path of the link in the latest letter to that address. */
    public String linkTo(String email) {
        List<Sheet> all = to(email);
        return all.get(all.size() - 1).path();
    }
}
