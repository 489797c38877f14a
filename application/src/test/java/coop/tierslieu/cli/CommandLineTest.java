package coop.tierslieu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.cli.CommandLine.NotUnderstood;
import coop.tierslieu.cli.CommandLine.Task;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void without_arguments_the_program_serves() {
        assertThat(CommandLine.parse().serves()).isTrue();
    }

    @Test
    void tasks_and_settings_are_told_apart() {
        CommandLine asked = CommandLine.parse("--demo", "--server.port=8090");

        assertThat(asked.asks(Task.DEMO)).isTrue();
        assertThat(asked.settings()).containsExactly("--server.port=8090");
        assertThat(asked.serves()).isTrue();
    }

    @Test
    void a_check_stops_when_it_is_done() {
        assertThat(CommandLine.parse("--replay-check").serves()).isFalse();
    }

    @Test
    void what_it_does_not_know_is_refused_in_one_line() {
        assertThatThrownBy(() -> CommandLine.parse("--dmeo"))
                .isInstanceOf(NotUnderstood.class)
                .hasMessage("Unknown option \"--dmeo\". Try --help.");
        assertThatThrownBy(() -> CommandLine.parse("serve")).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void help_names_every_option() {
        assertThat(CommandLine.help())
                .contains("--help", "--demo", "--replay-check", "--new-sign-in-link", "--tiers-lieu.data");
    }
}
