-- At the end of every task the engine asks for its subtasks. Nobody makes any here, but without an index the question reads every open task.
create index ix_act_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
