parent-writing-file = I can't read files or listen to voice messages myself. A specialist can. Shall I pass it on?
parent-writing-edited = Your change to №{ $number } is passed on, marked as edited.
parent-writing-draft-edited = Changed. The new words will be sent.
parent-writing-unreadable = I can't read this kind of message. I understand text, photos, documents, voice and video.
