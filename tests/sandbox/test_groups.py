"""Groups, topics, members, and a group that becomes a supergroup."""

import pytest

from sandbox import Sandbox, SandboxError, User
from tests.sandbox.conftest import Caller


async def test_a_group_has_members_administrators_and_the_bot(bot: Caller, box: Sandbox, anna: User) -> None:
    boris = box.add_user("Boris")
    group = box.create_group("Staff", members=[anna], admins=[boris.id])
    [added] = await bot.updates()
    assert added["my_chat_member"]["new_chat_member"]["status"] == "administrator"
    assert await bot.ok("getChatMemberCount", chat_id=group.id) == 3
    found = await bot.ok("getChatAdministrators", chat_id=group.id)
    assert {member["user"]["id"] for member in found} == {boris.id, box.world.bot_id}
    assert (await bot.ok("getChatMember", chat_id=group.id, user_id=anna.id))["status"] == "member"
    box.set_member(group.id, anna.id, "left")
    assert (await bot.ok("getChatMember", chat_id=group.id, user_id=anna.id))["status"] == "left"
    with pytest.raises(SandboxError):
        await box.say(anna.id, "let me in", chat_id=group.id)


async def test_topics_are_opened_written_to_closed_and_deleted(bot: Caller, box: Sandbox, anna: User) -> None:
    group = box.create_group("Staff", forum=True, members=[anna])
    topic = await bot.ok("createForumTopic", chat_id=group.id, name="Rett")
    thread = {"chat_id": group.id, "message_thread_id": topic["message_thread_id"]}
    sent = await bot.ok("sendMessage", text="x", **thread)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (topic["message_thread_id"], True)
    said = await box.say(anna.id, "answer", chat_id=group.id, thread_id=topic["message_thread_id"])
    assert said["message_thread_id"] == topic["message_thread_id"]
    assert await bot.ok("editForumTopic", name="Rett syndrome", **thread)
    assert await bot.ok("closeForumTopic", **thread)
    with pytest.raises(SandboxError):
        await box.say(anna.id, "late", chat_id=group.id, thread_id=topic["message_thread_id"])
    assert await bot.ok("reopenForumTopic", **thread)
    assert await bot.ok("deleteForumTopic", **thread)
    assert await bot.refusal("sendMessage", text="x", **thread) == "Bad Request: message thread not found"
    assert box.chat(group.id).by_id[sent["message_id"]].deleted
    plain = box.create_group("Plain", members=[anna])
    assert (
        await bot.refusal("createForumTopic", chat_id=plain.id, name="x")
        == "Bad Request: the chat is not a forum"
    )


async def test_a_group_becomes_a_supergroup_with_both_signals(bot: Caller, box: Sandbox, anna: User) -> None:
    group = box.create_group("Staff", members=[anna])
    await bot.updates()
    new = box.migrate_to_supergroup(group.id)
    messages = [u["message"] for u in await bot.updates() if "message" in u]
    assert messages[0]["migrate_to_chat_id"] == new.id
    assert (messages[1]["chat"]["id"], messages[1]["migrate_from_chat_id"]) == (new.id, group.id)
    answer = await bot.call("sendMessage", chat_id=group.id, text="x")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": new.id}
    assert await bot.ok("sendMessage", chat_id=new.id, text="x")


async def test_a_bot_that_is_no_administrator_hears_only_what_is_meant_for_it(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    group = box.create_group("Staff", members=[anna], bot_status="member")
    sent = await bot.ok("sendMessage", chat_id=group.id, text="x")
    await box.say(anna.id, "chat", chat_id=group.id)
    await box.say(anna.id, "/help", chat_id=group.id)
    await box.say(anna.id, "a reply", chat_id=group.id, reply_to=sent["message_id"])
    assert [u["message"]["text"] for u in await bot.updates() if "message" in u] == ["/help", "a reply"]


async def test_a_bot_thrown_out_or_gone_cannot_write(bot: Caller, box: Sandbox, anna: User) -> None:
    group = box.create_group("Staff", members=[anna])
    box.set_bot_status(group.id, "kicked")
    words = await bot.refusal("sendMessage", chat_id=group.id, text="x")
    assert words == "Forbidden: bot was kicked from the group chat"
    other = box.create_group("Staff", members=[anna])
    assert await bot.ok("leaveChat", chat_id=other.id)
    words = await bot.refusal("sendMessage", chat_id=other.id, text="x")
    assert words == "Forbidden: bot is not a member of the group chat"


async def test_pins_are_kept(bot: Caller, anna: User) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="rules")
    assert await bot.ok("pinChatMessage", chat_id=anna.id, message_id=sent["message_id"])
    assert (await bot.ok("getChat", chat_id=anna.id))["pinned_message"]["text"] == "rules"
    assert await bot.ok("unpinChatMessage", chat_id=anna.id)
    assert "pinned_message" not in await bot.ok("getChat", chat_id=anna.id)
    assert await bot.refusal("unpinChatMessage", chat_id=anna.id) == "Bad Request: message to unpin not found"


async def test_a_closed_topic_is_closed_to_a_bot_that_is_no_administrator(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    group = box.create_group("Staff", forum=True, members=[anna])
    topic = await bot.ok("createForumTopic", chat_id=group.id, name="Rett")
    thread = {"chat_id": group.id, "message_thread_id": topic["message_thread_id"]}
    await bot.ok("closeForumTopic", **thread)
    assert await bot.ok("sendMessage", text="x", **thread)
    box.set_bot_status(group.id, "member")
    assert await bot.refusal("sendMessage", text="x", **thread) == "Bad Request: TOPIC_CLOSED"
    assert "not enough rights" in await bot.refusal("reopenForumTopic", **thread)


async def test_only_an_administrator_posts_in_a_channel(bot: Caller, box: Sandbox, anna: User) -> None:
    channel = box.create_channel("News", admins=[anna])
    [added] = await bot.updates()
    assert added["my_chat_member"]["chat"]["type"] == "channel"
    assert await bot.ok("sendMessage", chat_id=channel.id, text="x")
    box.set_bot_status(channel.id, "member")
    words = await bot.refusal("sendMessage", chat_id=channel.id, text="x")
    assert words == "Bad Request: need administrator rights in the channel chat"
